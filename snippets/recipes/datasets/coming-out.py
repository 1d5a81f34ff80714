import torch
from datasets import Dataset

dataset = Dataset.from_dict({"x": torch.zeros(2, 2)})
for kind in ("torch", "numpy"):
    batch = dataset.with_format(kind)[:]["x"]
    batch += 7
    print(batch[0], dataset[0])
