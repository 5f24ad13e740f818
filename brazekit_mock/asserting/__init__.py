"""What a test asserts of a workspace, and what is told where it does not hold."""
