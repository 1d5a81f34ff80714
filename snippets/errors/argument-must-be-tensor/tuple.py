import torch

layer, head = torch.nn.LSTM(2, 4), torch.nn.Linear(4, 1)
result = layer(torch.ones(3, 1, 2))
try:
    head(result)
except TypeError as error:
    print(error)
output, state = result
print(head(output).shape)
