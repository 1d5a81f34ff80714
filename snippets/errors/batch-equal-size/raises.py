from torch.utils.data import DataLoader

samples = [[1, 2, 3], [4]]
next(iter(DataLoader(samples, batch_size=2)))
