import torch

boxes, images = [], [torch.zeros(4), torch.zeros(4)]
for number, image in enumerate(images):
    for place in (image > 0.5).nonzero():
        boxes.append(torch.cat([torch.tensor([number]), place]))
table = torch.stack(boxes) if boxes else torch.empty(0, 2).long()
print(table.shape, table.dtype)
