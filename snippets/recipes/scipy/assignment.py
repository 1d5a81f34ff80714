import torch
from scipy.optimize import linear_sum_assignment

cost = torch.tensor([[4.0, 1.0], [2.0, 3.0]], requires_grad=True)
rows, columns = linear_sum_assignment(cost.numpy(force=True))
loss = cost[rows, columns].sum()
loss.backward()
print(rows, columns, loss.item())
print(cost.grad)
