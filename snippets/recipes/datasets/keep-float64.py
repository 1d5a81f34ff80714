import numpy as np
import torch
from datasets import Dataset

data = {"big": np.array([16777217.0]), "label": np.array([1])}
dataset = Dataset.from_dict(data)
print(dataset.with_format("torch")[0]["big"].double())
print(dataset.with_format("torch", dtype=None)[0])
print(dataset.with_format("torch", dtype=torch.float64)[0])
