import subprocess
import sys

program = """
import sys
sys.modules["numpy"] = None  # torch finds no NumPy
import torch
del sys.modules["numpy"]
import numpy as np
print(torch.from_dlpack(np.ones(2)), np.from_dlpack(torch.ones(2)))
"""
command = [sys.executable, "-W", "ignore", "-c", program]
run = subprocess.run(command, capture_output=True, text=True)
print(run.stdout, end="")
