import torch

batch_size = 4
one = torch.arange(30).reshape(5, 6)[batch_size:]
two = torch.arange(36).reshape(6, 6)[batch_size:]
for batch in one, two:
    print(batch.reshape(len(batch), -1).shape)

print(two.reshape(batch_size, -1).shape)
one.reshape(batch_size, -1)
