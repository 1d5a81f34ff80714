from torch import arange
from torch.utils.data import DataLoader, TensorDataset

dataset = TensorDataset(arange(4))
loader = DataLoader(dataset, batch_size=2, shuffle=True)
seen = [number for (batch,) in loader for number in batch.tolist()]
print(sorted(seen))
