import torch
from datasets import Dataset

features = torch.arange(6.0).reshape(3, 2)
dataset = Dataset.from_dict({"x": features, "label": [0, 1, 1]})
dataset = dataset.with_format("torch")
print(dataset[:2])
print(dataset[2])
print(dataset.with_format("numpy")[2])
