import torch

norm = torch.nn.BatchNorm1d(1)
mean = norm.running_mean.numpy()
count = norm.num_batches_tracked.numpy()

norm(torch.tensor([[10.0], [30.0]]))
print(mean, count)
