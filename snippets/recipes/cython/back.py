from pathlib import Path
from setuptools import setup
import numpy as np, torch
from Cython.Build import cythonize
Path("halving.pyx").write_text("""
def half(double[:] values):
    return values[:values.shape[0] // 2]
""")
setup(ext_modules=cythonize("halving.pyx", quiet=True),
      script_args=["-q", "build_ext", "--inplace"])
from halving import half
tensor = torch.ones(4).double()
view = torch.from_numpy(np.asarray(half(tensor.numpy())))
view[0] = 99
print(tensor)
