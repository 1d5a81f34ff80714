import numpy as np
import torch

numpy_2 = int(np.__version__.split(".")[0]) >= 2
print("a fitting pair:", torch.__version__ >= (2, 3) or not numpy_2)
print(torch.ones(2).numpy())
