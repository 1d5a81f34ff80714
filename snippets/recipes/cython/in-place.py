from pathlib import Path
import pyximport
import torch

Path("scaling.pyx").write_text("""
def scale(float[:] values, float factor):
    for i in range(values.shape[0]):
        values[i] *= factor
""")
pyximport.install(build_dir="build")
from scaling import scale

tensor = torch.ones(3)
scale(tensor.numpy(), 5)
print(tensor)
