import torch

tensor = torch.arange(4)
places = [torch.tensor(0), torch.tensor(2)]
print(tensor[torch.stack(places)], tensor.numpy()[places])
print(torch.zeros(3, 3)[places].shape)
tensor[places]
