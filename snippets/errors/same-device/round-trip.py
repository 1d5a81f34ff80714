import torch

weight = torch.ones(3, requires_grad=True)
features = weight * 2
array = features.detach().cpu().numpy()

print(torch.tensor(array, device="meta").requires_grad)
print(features.to("meta").requires_grad)
