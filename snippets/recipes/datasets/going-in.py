import numpy as np
import torch
from datasets import Dataset

for column in (torch.zeros(2), np.zeros(2), torch.zeros(2, 2)):
    dataset = Dataset.from_dict({"x": column})
    column += 1
    print(type(column).__name__, column.ndim, dataset[0])
