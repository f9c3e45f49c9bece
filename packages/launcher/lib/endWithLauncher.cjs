// Loaded into the portal before anything else: when the launcher is gone, for whatever reason,
// the channel to it closes and the portal ends too instead of keeping its port for ever.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
