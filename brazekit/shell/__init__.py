"""What the commands of `brazekit` are made of. Nothing here is part of the library's interface."""
