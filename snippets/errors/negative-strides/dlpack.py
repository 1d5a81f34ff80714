import subprocess
import sys

code = """
import numpy as np, torch
try:
    torch.from_dlpack(np.arange(3)[::-1])
except BaseException:
    print("caught")
"""
command = [sys.executable, "-c", code]
child = subprocess.run(command, capture_output=True, text=True)
print(repr(child.stdout), child.returncode == 0)
