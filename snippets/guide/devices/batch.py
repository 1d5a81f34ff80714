import torch

batch = {"image": torch.ones(2, 2), "label": torch.tensor([1, 0])}
arrays = {name: tensor.cpu().numpy() for name, tensor in batch.items()}
print(arrays["label"])

outputs = [torch.ones(2), torch.zeros(2)]
print(torch.stack(outputs).cpu().numpy())
