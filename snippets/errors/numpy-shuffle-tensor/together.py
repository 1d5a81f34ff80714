import torch

inputs = torch.arange(5)
labels = inputs * 10
order = torch.randperm(len(inputs))
inputs, labels = inputs[order], labels[order]
print(torch.equal(labels, inputs * 10))
