import subprocess
import sys

program = """import numpy as np, torch
try:
    torch.from_dlpack(np.arange(3)[::-1])
except BaseException:
    print("never printed")"""
done = subprocess.run([sys.executable, "-c", program],
                      capture_output=True, text=True)
print("exit status:", done.returncode)
print(done.stdout, *done.stderr.splitlines()[:2], sep="\n")
