import subprocess
import sys

code = """
import sys
sys.modules["numpy"] = None  # torch finds no usable NumPy
import torch
del sys.modules["numpy"]
import numpy as np
torch.tensor(np.float32(1.5))
"""
command = [sys.executable, "-W", "ignore", "-c", code]
child = subprocess.run(command, capture_output=True, text=True)
print(child.stderr.splitlines()[-1])
