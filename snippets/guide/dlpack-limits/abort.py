import signal
import subprocess
import sys

code = """
import numpy, torch
try:
    torch.from_dlpack(numpy.arange(3)[::-1])
except BaseException:
    print("caught")
"""
command = [sys.executable, "-c", code]
child = subprocess.run(command, capture_output=True)
print(signal.Signals(-child.returncode).name, child.stdout)
print(b"Storage size calculation overflowed" in child.stderr)
