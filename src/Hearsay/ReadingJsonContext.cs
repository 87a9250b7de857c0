using System.Text.Json.Serialization;

namespace Hearsay;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(Reading))]
[JsonSerializable(typeof(Brief))]
internal sealed partial class ReadingJsonContext : JsonSerializerContext;
