import subprocess
import sys

program = """import numpy as np, torch
array = np.arange(3)[::-1]
print(torch.from_dlpack(array.__dlpack__(copy=True)))
print(torch.from_dlpack(array[:1].__dlpack__()), flush=True)
torch.from_dlpack(array.__dlpack__())"""
done = subprocess.run([sys.executable, "-c", program],
                      capture_output=True, text=True)
print(done.stdout + "exit status:", done.returncode)
