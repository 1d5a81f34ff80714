from datasets import Dataset
from torch.utils.data import DataLoader

dataset = Dataset.from_dict({"x": [[1.0, 2.0], [3.0, 4.0]]})
print(next(iter(DataLoader(dataset, batch_size=2)))["x"])
dataset = dataset.with_format("torch")
print(next(iter(DataLoader(dataset, batch_size=2)))["x"])
