"""What campaigns, Canvases, sends and schedules share: who gets a message, and which one."""
