"""What each command does with its arguments; a module for each, loaded when its command is asked for."""
