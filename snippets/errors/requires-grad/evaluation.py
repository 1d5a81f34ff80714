import torch

model = torch.nn.Linear(2, 1)
with torch.inference_mode():
    output = model(torch.ones(5, 2))
    print(model.weight.numpy().shape)
print(output.numpy().shape)
