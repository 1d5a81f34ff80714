import torch
from torch.nn.utils.rnn import pad_sequence
from torch.utils.data import DataLoader


def collate(batch):
    tensors = [torch.tensor(sample) for sample in batch]
    return pad_sequence(tensors, batch_first=True)


samples = [[1, 2, 3], [4]]
print(next(iter(DataLoader(samples, 2, collate_fn=collate))))
