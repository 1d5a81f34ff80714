import subprocess
import sys

code = """
import numpy as np, torch
np.zeros(4).tofile("data.bin")
array = np.memmap("data.bin", mode="r", dtype=float)
torch.from_numpy(array)[0] = 99
"""
child = subprocess.run([sys.executable, "-W", "ignore", "-c", code])
print(child.returncode == 0)
