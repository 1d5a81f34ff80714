import signal
import subprocess
import sys

program = """
import numpy as np, torch
np.zeros(3).tofile("data.bin")
data = np.memmap("data.bin", dtype=np.float64, mode="r")
tensor = torch.from_numpy(data)
print(tensor.sum(), flush=True)
tensor[0] = 99
"""
done = subprocess.run([sys.executable, "-Wignore", "-c", program])
print(signal.Signals(-done.returncode).name)
