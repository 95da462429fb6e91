"""Runs a command at a terminal of its own: once a text is on the screen, keys are pressed. What was on it goes to stdout."""
import os
import pty
import sys

wanted, keys, *command = sys.argv[1:]
child, screen = pty.fork()
if child == 0:
    os.execvp(command[0], command)
seen = b''
while True:
    try:
        some = os.read(screen, 65536)
    except OSError:
        break
    if not some:
        break
    seen += some
    if keys and wanted.encode() in seen:
        os.write(screen, keys.encode())
        keys = ''
_, status = os.waitpid(child, 0)
sys.stdout.buffer.write(seen)
sys.exit(os.waitstatus_to_exitcode(status) % 256)
