import torch

batch_size = 4
batch = torch.arange(15).reshape(5, 3)[batch_size:]
print(batch.reshape(len(batch), -1).shape)
batch.reshape(batch_size, -1)
