import numpy as np
import torch
from numpy.lib.recfunctions import unstructured_to_structured

tensor = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
fields = np.dtype([("x", np.float32), ("y", np.float32)])
records = unstructured_to_structured(tensor.numpy(), fields)
records["x"] = 0
print(records, tensor, sep="\n")
