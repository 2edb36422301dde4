// Loaded before the stand-in networks: when the demo that started them is gone, however it went, so are they.
process.on("disconnect", () => process.kill(process.pid, "SIGTERM"));
