import numpy as np
import torch

config = np.show_config(mode="dicts")
blas = config["Build Dependencies"]["blas"]["name"]
print("NumPy uses MKL:", "mkl" in blas.lower())
