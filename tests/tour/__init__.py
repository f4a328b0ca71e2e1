"""Walks through the real window on a real display, by real keys and mouse."""
