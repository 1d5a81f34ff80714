import torch

index, boxes = torch.tensor([16777217]), torch.zeros(1)
print(index.type_as(boxes).long())
print(index.to(boxes.device))

elsewhere = torch.ones(2, device="meta", dtype=torch.float64)
print(elsewhere.float().device)
elsewhere.type(torch.FloatTensor)
