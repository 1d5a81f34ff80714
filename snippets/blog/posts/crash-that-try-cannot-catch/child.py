import subprocess
import sys

program = """import numpy as np, torch
image = np.zeros((2, 2, 3), dtype=np.uint8)
try:
    print("converting")
    torch.from_dlpack(image[..., ::-1])
except BaseException as error:
    print("caught", error)
finally:
    print("finally")"""
child = subprocess.run([sys.executable, "-E", "-c", program],
                       capture_output=True)
print(child.returncode, child.stdout)
