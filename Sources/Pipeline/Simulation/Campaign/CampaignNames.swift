import Simulation

// Doors see the rooms through the Pipeline alone; these are the names by which they meet campaigns.
public typealias Campaign = Simulation.Campaign
public typealias Shard = Simulation.Shard
