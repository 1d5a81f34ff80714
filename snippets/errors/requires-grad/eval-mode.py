import torch

model = torch.nn.Linear(2, 1).eval()
with torch.no_grad():
    print(model(torch.ones(2)).numpy().shape)
output = model(torch.ones(2))
print(model.training, output.requires_grad)
output.numpy()
