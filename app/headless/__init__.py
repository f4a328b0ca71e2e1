"""The commands that need no window, one module each, over the same core as the window."""
