import torch

output, (hidden, cell) = torch.nn.LSTM(2, 3)(torch.ones(4, 1, 2))
print(output.detach().numpy().shape)

table = torch.tensor([[1, 5], [7, 3]])
print(table.max(dim=1).values.numpy(), table.argmax(dim=1).numpy())
