from datasets import Dataset
from torch.nn.utils.rnn import pad_sequence
from torch.utils.data import DataLoader

def pad(rows):
    return pad_sequence([row["x"] for row in rows], batch_first=True)

dataset = Dataset.from_dict({"x": [[1, 2, 3], [4]]})
dataset = dataset.with_format("torch")
print(dataset[:])
print(dataset.with_format("numpy")[:])
print(next(iter(DataLoader(dataset, batch_size=2, collate_fn=pad))))
next(iter(DataLoader(dataset, batch_size=2)))
