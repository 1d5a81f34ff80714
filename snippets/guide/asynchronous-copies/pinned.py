import torch

cuda = torch.cuda.is_available()
buffer = torch.empty(3, pin_memory=cuda)
staging = buffer.numpy()

staging[:] = [10, 20, 30]
batch = buffer.to("cuda" if cuda else "cpu", non_blocking=True)
print(batch.tolist())
