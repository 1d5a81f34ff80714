import subprocess
import sys

program = """
import sys
sys.modules["numpy"] = None  # torch finds no NumPy
import torch
del sys.modules["numpy"]
import numpy as np
print(torch.tensor(np.array([[1.5, 2.0]])))
"""
command = [sys.executable, "-W", "ignore", "-c", program]
run = subprocess.run(command, capture_output=True, text=True)
print(run.stdout, end="")
