import numpy as np
import torch

print("torch", torch.__version__.split("+")[0])
print("numpy", np.__version__)
