import subprocess
import sys

program = """
import numpy as np, torch
np.zeros(3).tofile("data.bin")
data = np.memmap("data.bin", dtype=np.float64, mode="r")
tensor = torch.from_numpy(data)
print("read", tensor.sum(), flush=True)
tensor[0] = 99
print("written", flush=True)
"""
done = subprocess.run([sys.executable, "-Wignore", "-c", program])
print("ended well:", done.returncode == 0)
