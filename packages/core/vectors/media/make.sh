#!/bin/sh
# Makes the files beside it anew, from nothing but drawn test patterns. Needs ffmpeg, ImageMagick 6, heif-enc, avifenc, cwebp,
# exiftool, rsvg-convert, qpdf and LibreOffice; the tests need none of them.
set -eu
cd "$(dirname "$0")"
temp=$(mktemp -d)
trap 'rm -rf "$temp"' EXIT
quiet="-hide_banner -loglevel error -y -fflags +bitexact"
same="-map_metadata -1 -flags:v +bitexact -flags:a +bitexact -fflags +bitexact"
drawn() { echo "-f lavfi -i testsrc=size=$1:rate=$2"; }
tone="-f lavfi -i sine=frequency=440:sample_rate=44100"

# Pictures
convert -size 64x36 gradient:red-blue "$temp/a.png"
convert "$temp/a.png" -strip -quality 40 still.jpg
convert "$temp/a.png" -strip -quality 40 -interlace JPEG progressive.jpg
convert "$temp/a.png" -strip -colorspace CMYK -quality 40 cmyk.jpg
for turn in 3 5 6 8; do
  cp still.jpg "turned-$turn.jpg"
  exiftool -q -overwrite_original -n "-Orientation=$turn" "turned-$turn.jpg"
done
convert -size 64x36 xc:teal -strip -define png:exclude-chunks=all still.png
cp still.png turned.png
exiftool -q -overwrite_original -n -Orientation=6 turned.png
ffmpeg $quiet $(drawn 64x36 10) -t 0.4 -plays 0 $same -f apng moving.png
convert -size 64x36 xc:teal -strip still.gif
convert -delay 10 -size 64x36 xc:red xc:green xc:blue xc:white xc:black -strip moving.gif
cwebp -quiet -q 30 "$temp/a.png" -o lossy.webp
cwebp -quiet -lossless "$temp/a.png" -o lossless.webp
convert -size 64x36 "xc:rgba(0,128,128,0.5)" "$temp/alpha.png"
cwebp -quiet -q 30 "$temp/alpha.png" -o alpha.webp
convert -delay 10 -size 64x36 xc:red xc:green xc:blue -strip -quality 20 moving.webp
cp lossy.webp turned.webp
exiftool -q -overwrite_original -n -Orientation=6 turned.webp
heif-enc -q 20 "$temp/a.png" -o still.heic > /dev/null 2>&1
convert -size 1100x600 gradient:red-blue "$temp/large.png"
heif-enc -q 10 -t 128 "$temp/large.png" -o thumbnail.heic > /dev/null 2>&1
avifenc -s 10 --min 50 --max 60 "$temp/a.png" still.avif > /dev/null
avifenc -s 10 --min 50 --max 60 --irot 1 "$temp/a.png" turned.avif > /dev/null
ffmpeg $quiet $(drawn 64x36 10) -t 0.3 "$temp/f%d.png"
avifenc -s 10 --min 60 --max 63 --fps 10 "$temp/f1.png" "$temp/f2.png" "$temp/f3.png" moving.avif > /dev/null
convert -size 64x36 xc:teal -compress RLE -type Palette BMP3:still.bmp
convert -size 64x36 xc:teal -compress LZW -endian LSB little.tiff
convert -size 64x36 xc:teal -compress LZW -endian MSB -orient RightTop big.tiff
printf '<?xml version="1.0"?>\n<!-- <svg width="1" height="1"/> -->\n<svg xmlns="http://www.w3.org/2000/svg" width="64px" height="36"><rect width="9" height="9"/></svg>\n' > drawing.svg

# Films
x264="-c:v libx264 -preset veryslow -crf 50 -pix_fmt yuv420p"
ffmpeg $quiet $(drawn 64x36 30) -t 1 $x264 $same index-last.mp4
ffmpeg $quiet $(drawn 64x36 30000/1001) -t 1 $x264 $same -movflags +faststart index-first.mp4
ffmpeg $quiet $(drawn 64x36 25) -t 1 $x264 -bf 0 $same -use_editlist 0 -movflags +faststart no-cuts.mp4
ffmpeg $quiet $(drawn 64x36 25) $tone -t 1 $x264 -c:a aac -b:a 16k -shortest $same with-sound.mp4
ffmpeg $quiet $(drawn 64x36 24) -t 2 $x264 -g 12 $same -movflags +frag_keyframe+empty_moov+default_base_moof fragments.mp4
ffmpeg $quiet $(drawn 64x36 25) -t 0.4 -c:v libx265 -preset fast -crf 50 -x265-params log-level=none:info=0 -tag:v hvc1 $same hevc.mp4
ffmpeg $quiet $(drawn 64x36 25) -t 0.2 -c:v libaom-av1 -crf 63 -cpu-used 8 $same av1.mp4
ffmpeg $quiet -i index-last.mp4 -c copy -metadata:s:v rotate=90 turned.mp4
ffmpeg $quiet $(drawn 64x36 60) -t 0.5 $x264 $same quicktime.mov
ffmpeg $quiet $(drawn 64x36 25) -t 0.08 -c:v prores_ks -profile:v 0 -qscale:v 32 $same prores.mov
ffmpeg $quiet $(drawn 64x36 25) -t 0.4 -c:v libvpx -b:v 20k $same vp8.webm
ffmpeg $quiet $(drawn 64x36 50) $tone -t 0.4 -c:v libvpx-vp9 -b:v 20k -c:a libopus -b:a 8k -shortest $same vp9.webm
ffmpeg $quiet $(drawn 64x36 25) -t 0.2 -c:v libaom-av1 -crf 63 -cpu-used 8 $same av1.webm
ffmpeg $quiet $(drawn 64x36 25) -t 0.4 -c:v mpeg4 -qscale:v 31 $same -f avi film.avi
ffmpeg $quiet $(drawn 64x36 25) -t 0.4 -c:v mpeg1video -qscale:v 31 $same -f mpeg film.mpg
ffmpeg $quiet $(drawn 64x36 25) -t 0.4 -c:v libtheora -qscale:v 0 $same -f ogg film.ogv
ffmpeg $quiet -f lavfi -i testsrc=size=176x144:rate=25 -t 0.2 -c:v h263 -qscale:v 31 $same -f 3gp telephone.3gp

# Sound
ffmpeg $quiet $tone -t 1 -c:a aac -b:a 8k $same sound.m4a
ffmpeg $quiet $tone -t 1 -c:a aac -b:a 8k $same -f adts sound.aac
ffmpeg $quiet $tone -t 0.5 -c:a libmp3lame -b:a 32k $same sound.mp3
ffmpeg $quiet $tone -t 0.5 -c:a libmp3lame -b:a 32k $same -id3v2_version 0 -write_xing 0 bare.mp3
ffmpeg $quiet $tone -t 0.1 -ar 8000 -c:a pcm_u8 $same sound.wav
ffmpeg $quiet $tone -t 0.1 -ar 8000 -c:a flac $same sound.flac
ffmpeg $quiet $tone -t 0.5 -c:a libopus -b:a 8k $same -f ogg sound.opus
ffmpeg $quiet $tone -t 0.5 -c:a libopus -b:a 8k $same sound.webm

# Documents
for page in 1 2 3; do
  printf '<svg xmlns="http://www.w3.org/2000/svg" width="64" height="36"><rect width="%d0" height="9"/></svg>' $page > "$temp/p$page.svg"
done
rsvg-convert -f pdf "$temp/p1.svg" "$temp/p2.svg" "$temp/p3.svg" -o "$temp/p.pdf"
qpdf --deterministic-id --object-streams=disable "$temp/p.pdf" table.pdf
qpdf --deterministic-id --object-streams=generate "$temp/p.pdf" streams.pdf
qpdf --deterministic-id --linearize "$temp/p.pdf" linearized.pdf
page() { printf '<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.%s"><office:body>%s</office:body></office:document>' "$1" "$2"; }
page text '<office:text><text:p>Hello</text:p></office:text>' > "$temp/text.fodt"
page presentation '<office:presentation><draw:page/></office:presentation>' > "$temp/slides.fodp"
for file in text.doc text.docx slides.ppt slides.pptx; do
  source=$(ls "$temp/${file%.*}".fod?)
  soffice --headless --convert-to "${file##*.}" --outdir "$temp" "$source" > /dev/null 2>&1
  mv "$temp/$file" "$file"
done
gzip -9nf -S .gzip slides.ppt
printf 'hello' > "$temp/x.txt"
(cd "$temp" && rm -f plain.zip && zip -q -X plain.zip x.txt) && mv "$temp/plain.zip" plain.zip
